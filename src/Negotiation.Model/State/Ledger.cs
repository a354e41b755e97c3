using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Negotiation.Model;

/// <summary>A record made ready to be asked what stood on any day, as known by any day.</summary>
/// <remarks>
/// Making it costs one pass over the record; a question then costs what it looks at. It is immutable, and safe to ask from many
/// threads.
/// </remarks>
/// <example>
/// <code>
/// var ledger = new Ledger(new NegotiationRecord { Id = "first-steps", Title = "First steps" });
/// foreach (var day in ledger.Dates)
/// {
///     Console.WriteLine($"{day}: {ledger.AsOf(on: day).Positions.Count} positions");
/// }
/// </code>
/// </example>
public sealed class Ledger
{
    private readonly LedgerIndex index;
    private readonly ConcurrentDictionary<int, LedgerIndex> byKnowledge = new();
    private readonly Lazy<ValueList<LocalDate>> dates;
    private readonly Lazy<ValueList<LocalDate>> knowledgeDates;
    private readonly FirstDays first;

    /// <summary>Makes a record ready.</summary>
    /// <param name="record">The record; one with errors is read as far as it makes sense.</param>
    public Ledger(NegotiationRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        index = new LedgerIndex(record);
        dates = new(() => [.. LedgerDays.Of(index).Concat(index.FacetsKnownBy(null, null).Turns).Distinct().Order()]);
        knowledgeDates = new(() => LedgerDays.KnownOf(index));
        first = new(this);
    }

    /// <summary>The record.</summary>
    public NegotiationRecord Record => index.Record;

    /// <summary>
    /// The days, in order, on which an answer can change: between two of them that follow each other none does, whatever is known. The first
    /// and last days on which anything can have been said, have come to pass, begin or end, and the day after where that matters.
    /// </summary>
    public ValueList<LocalDate> Dates => dates.Value;

    /// <summary>The days, in order, on which more can become known: the first and the last on which each source can have been published, or withdrawn.</summary>
    public ValueList<LocalDate> KnowledgeDates => knowledgeDates.Value;

    /// <summary>The entry with a reference; <c>null</c> when there is none, or when it is a provision.</summary>
    /// <param name="reference">The reference, such as <c>party:north</c>.</param>
    public Entry? Find(Reference reference) => Record.Find(reference);

    /// <summary>The entry with an id; <c>null</c> when there is none.</summary>
    /// <typeparam name="T">The type of the entry.</typeparam>
    /// <param name="id">The id.</param>
    public T? Find<T>(Id<T> id)
        where T : Entry, IEntry => Record.Find(id);

    /// <summary>Finds the entry with a reference.</summary>
    /// <param name="reference">The reference, such as <c>party:north</c>.</param>
    /// <param name="entry">The entry, or <c>null</c>.</param>
    /// <returns>Whether there is one; a provision is none.</returns>
    public bool TryFind(Reference reference, [NotNullWhen(true)] out Entry? entry) => Record.TryFind(reference, out entry);

    /// <summary>Finds the entry with an id.</summary>
    /// <typeparam name="T">The type of the entry.</typeparam>
    /// <param name="id">The id.</param>
    /// <param name="entry">The entry, or <c>null</c>.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFind<T>(Id<T> id, [NotNullWhen(true)] out T? entry)
        where T : Entry, IEntry => Record.TryFind(id, out entry);

    /// <summary>The answers that are others on one day than on another.</summary>
    /// <param name="from">The one day; <c>null</c>: everything that is recorded.</param>
    /// <param name="to">The other day; <c>null</c>: everything that is recorded.</param>
    /// <param name="knownBy">The day by which it must have been published, for both. <c>null</c>: everything that is recorded.</param>
    /// <returns>Sorted by key.</returns>
    public ValueList<Change> Changes(LocalDate? from, LocalDate? to, LocalDate? knownBy = null) => AsOf(from, knownBy).ChangesTo(AsOf(to, knownBy));

    /// <summary>The state on a day, as known by a day.</summary>
    /// <param name="on">The day, inclusive: what was said or came to pass on it counts. <c>null</c>: the last day on which anything that is known was said, came to pass or was published; never a planned day.</param>
    /// <param name="knownBy">The day by which it must have been published, inclusive. <c>null</c>: everything that is recorded.</param>
    /// <returns>The state; its answers are worked out when they are asked for.</returns>
    public NegotiationState AsOf(LocalDate? on = null, LocalDate? knownBy = null) => new(Seen(on, knownBy));

    /// <summary>The first day that the record has: on which anything was said or came to pass, or an office or control began.</summary>
    /// <value><c>null</c> where nothing that was said or came to pass has a day.</value>
    public LocalDate? FirstDay => first.Any;

    /// <summary>The first day on which anything was said or came to pass; of what only has a last day, that day.</summary>
    /// <value><c>null</c> where nothing that was said or came to pass has a day.</value>
    public LocalDate? FirstActDay => first.Act;

    /// <summary>The last day on which anything was said, came to pass or was published, as far as is known; <c>null</c> where the record has no day.</summary>
    /// <param name="knownBy">The day by which it must have been published, inclusive.</param>
    public LocalDate? LastDay(LocalDate? knownBy = null) => Point.Bound(From(null, knownBy).Ledger.LastDayKnownBy(knownBy)).Day;

    /// <summary>The ledger as a state sees it: as of the last day of all, by which what has no day was there, where no day is asked for.</summary>
    internal Standpoint Seen(LocalDate? on, LocalDate? knownBy) => on is null && LastDay(knownBy) is { } last ? From(last, knownBy, last) : From(on, knownBy);

    /// <summary>The ledger as it is seen on a day, by someone who knows what was known by a day.</summary>
    internal Standpoint From(LocalDate? on, LocalDate? knownBy, LocalDate? undatedBy = null) =>
        new(index.LastTimeKnownBy(DayNumber.Of(knownBy)) is { } day ? byKnowledge.GetOrAdd(day, index.KnownBy) : index, on, knownBy, undatedBy);
}
