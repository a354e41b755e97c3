using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>Sums up events.</summary>
internal sealed class EventNotes(Names names, TimeWords times, EffectWords effects)
{
    /// <summary>The note on one event.</summary>
    public EventNote Of(Event happening) => new(
        happening.Id.Text,
        CodeWords.Of(happening.Kind.Text),
        happening.Summary is { } summary ? Lists.Or(summary.Values) : null,
        happening.HasHappened == Truth.Yes
            ? "happened"
            : Lists.Or(happening.Occurrence.Values.Select(occurrence => CodeWords.Of(occurrence.Text))),
        times.OfOptional(happening.When),
        happening.Place is { } places ? Lists.Or(places.Values.Select(place => names.Of(place))) : null,
        CodeWords.OfOptional(happening.Form),
        [.. happening.Participants?.Elements.Select(names.Of) ?? []],
        [.. happening.About.Select(names.Of)],
        happening.About.Count > 0 && happening.About.All(on => on.Section == Section.Proposal),
        [.. happening.Effects.Select(effects.Of)],
        [.. happening.Measures.Select(Of)],
        [.. happening.Votes.Select(Of)],
        Doubtful.Is(happening),
        [.. happening.Links.Where(IsAboutTime).Select(link => $"{CodeWords.Of(link.Kind.Text)} {names.Of(link.To)}")]);

    private string Of(Measure measure)
    {
        var since = measure.IsCumulative switch
        {
            true => " from the beginning",
            false => " since the last count",
            null => "",
        };
        var until = measure.AsOf is { } time ? $" up to {times.Of(time)}" : "";
        return $"{measure.Name}: {Lists.Or(measure.Quantity.Values.Select(names.Of))}{since}{until}";
    }

    private string Of(Vote vote)
    {
        string?[] numbers =
        [
            vote.For is { } yeses ? $"{names.Of(yeses)} for" : null,
            vote.Against is { } noes ? $"{names.Of(noes)} against" : null,
            vote.Abstaining is { } neither ? $"{names.Of(neither)} abstaining" : null,
            vote.Needed is { } needed ? $"{names.Of(needed)} needed" : null,
        ];
        var counted = string.Join(", ", numbers.OfType<string>());
        var result = counted.Length == 0 ? "numbers not stated" : counted;
        return vote.By is { } voters ? $"{names.Of(voters)}: {result}" : result;
    }

    private static bool IsAboutTime(Link link) =>
        link.Kind == LinkKind.Before || link.Kind == LinkKind.After || link.Kind == LinkKind.During;
}
