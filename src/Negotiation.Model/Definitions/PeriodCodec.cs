using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace Negotiation.Model.Json;

/// <summary>A period of ISO 8601: months and days of the calendar, hours and minutes of the clock; never turned into each other.</summary>
internal sealed class PeriodCodec : Codec<Period>
{
    /// <summary>Any period; with a minus it leads back in time.</summary>
    public static readonly PeriodCodec Instance = new(isLength: false);

    /// <summary>A period that is longer than nothing.</summary>
    public static readonly PeriodCodec Length = new(isLength: true);

    private readonly bool isLength;

    private PeriodCodec(bool isLength) => this.isLength = isLength;

    /// <inheritdoc/>
    public override bool Read(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out Period value)
    {
        value = null;
        if (!StringCodec.Instance.Read(ref reader, context, out var text))
        {
            return false;
        }

        if (text[^1] is 'P' or 'T' || !PeriodPattern.Roundtrip.Parse(text).TryGetValue(Period.Zero, out var period))
        {
            context.Report(RuleBook.NotAPeriod, $"'{text.Excerpt()}' is not a period of ISO 8601: write it such as 'P30D' or 'PT72H'.", ref reader);
            return false;
        }

        if (isLength && (text.Contains('-', StringComparison.Ordinal) || !Guard.IsLength(period)))
        {
            context.Report(
                RuleBook.NotALength, $"'{text.Excerpt()}' is no length: write a period without a minus that is longer than nothing, such as 'P5Y'.", ref reader);
            return false;
        }

        value = period;
        return true;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Period value) =>
        writer.WriteStringValue(PeriodPattern.Roundtrip.Format(value));

    /// <inheritdoc/>
    public override Shape Shape => Shape.Period.Instance;

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = "string",
        ["pattern"] = $"^P(?=.{(isLength ? "*[1-9]" : "")}){Digits("YMWD")}(T(?=.){Digits("HMSstn")})?$",
        ["description"] = "A period of ISO 8601: months and days of the calendar, hours and minutes of the clock.",
        ["examples"] = new JsonArray("P30D", "PT72H"),
    };

    private string Digits(string units) => string.Concat(units.Select(unit => $"({(isLength ? "" : "-?")}[0-9]+{unit})?"));
}
