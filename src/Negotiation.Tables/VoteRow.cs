using System.Text.Json;
using Negotiation.Model;

namespace Negotiation.Tables;

/// <summary>A vote as a row.</summary>
/// <param name="extract">What it is taken from.</param>
/// <param name="happening">The event at which it was taken.</param>
/// <param name="place">Which of the votes of the event, counted from 0.</param>
internal sealed class VoteRow(Extract extract, Event happening, int place)
{
    /// <summary>The event at which it was taken.</summary>
    public Event Event { get; } = happening;

    /// <summary>The vote.</summary>
    public Vote Vote { get; } = happening.Votes[place];

    /// <summary>Where it is in the record.</summary>
    public string Pointer { get; } = extract.PointerOf(happening.Reference, "votes", place);

    /// <summary>Whether it was taken by the day, as its event came to pass.</summary>
    public Truth Counts { get; } = extract.TimelineOf(happening.Reference)?.Certainty ?? Truth.No;

    private JsonElement Json => extract.JsonAt(Pointer);

    /// <summary>One of its numbers.</summary>
    /// <param name="member">The member that has it.</param>
    public Cell Number(string member) => extract.Raw.Of(Json, member);
}
