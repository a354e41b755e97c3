using NodaTime.Text;

namespace Negotiation.Model;

/// <summary>A moment has the offset that its zone had then, as far as the time-zone data of this version knows.</summary>
/// <remarks>Countries change their zones, and another version has other data: what differs is warned of, and the instant stays that of the offset.</remarks>
internal sealed class Zones : RecordRule
{
    /// <inheritdoc/>
    public override void Join(Survey survey) => survey.Each<Moment>((moment, findings) =>
    {
        if (moment.ZoneName is not { } zone)
        {
            return;
        }

        if (moment.ZoneOffset is not { } offset)
        {
            findings.Add(
                RuleBook.ZoneDiffers,
                $"{survey.Path}/at",
                $"'{moment.Text}' names the zone '{zone}', which the time-zone data of this version does not have; its offset counts: check the name.");
        }
        else if (offset != moment.At.Offset)
        {
            findings.Add(
                RuleBook.ZoneDiffers,
                $"{survey.Path}/at",
                $"'{moment.Text}' has another offset than its zone had then by the time-zone data of this version ({Words(offset)}); its own counts: check the two.");
        }
    });

    private static string Words(NodaTime.Offset offset) => offset == NodaTime.Offset.Zero ? "+00:00" : OffsetPattern.CreateWithInvariantCulture("+HH:mm").Format(offset);
}
