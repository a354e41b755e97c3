using System.Globalization;
using System.Text.Json;
using Negotiation.Model;
using Negotiation.Model.Json;
using NodaTime;

namespace Negotiation.Tables;

/// <summary>What the tables of one record as of a day are taken from.</summary>
internal sealed class Extract : IDisposable
{
    private readonly JsonDocument json;
    private readonly Dictionary<string, JsonElement> elements = new(StringComparer.Ordinal);
    private readonly Dictionary<Reference, string> pointers = [];
    private readonly Dictionary<Reference, TimelineEntry> timeline = [];
    private readonly Dictionary<Id<Proposal>, Life> lives = [];

    /// <summary>An extract of what stands on a day, as known by a day.</summary>
    public Extract(Ledger ledger, LocalDate? on, LocalDate? knownBy)
    {
        Ledger = ledger;
        Asked = on;
        State = ledger.AsOf(on, knownBy);
        Index = new RecordIndex(ledger.Record);
        json = JsonDocument.Parse(NegotiationJson.Write(ledger.Record));
        AddPointers("sources", ledger.Record.Sources);
        AddPointers("parties", ledger.Record.Parties);
        AddPointers("people", ledger.Record.People);
        AddPointers("territories", ledger.Record.Territories);
        AddPointers("issues", ledger.Record.Issues);
        AddPointers("proposals", ledger.Record.Proposals);
        AddPointers("documents", ledger.Record.Documents);
        AddPointers("events", ledger.Record.Events);
        AddPointers("statements", ledger.Record.Statements);
        foreach (var entry in State.Timeline)
        {
            timeline.TryAdd(entry.On, entry);
        }

        foreach (var life in State.Table)
        {
            lives.TryAdd(Id<Proposal>.Parse(life.On.Id), life);
        }

        Raw = RawCell.In(State);
    }

    /// <summary>The record, ready to be asked of other days.</summary>
    public Ledger Ledger { get; }

    /// <summary>The record.</summary>
    public NegotiationRecord Record => Ledger.Record;

    /// <summary>The day that is asked for; <c>null</c> for the last day of all.</summary>
    public LocalDate? Asked { get; }

    /// <summary>What stands on the day.</summary>
    public NegotiationState State { get; }

    /// <summary>Finds the entries.</summary>
    public RecordIndex Index { get; }

    /// <summary>JSON as cells.</summary>
    public RawCell Raw { get; }

    /// <summary>Where an entry stands in the record's JSON, as an RFC 6901 pointer.</summary>
    public string PointerOf(Reference entry) => pointers.GetValueOrDefault(entry, "");

    /// <summary>Where an element of one of the lists of an entry is.</summary>
    public string PointerOf(Reference entry, string member, int place) => string.Create(CultureInfo.InvariantCulture, $"{PointerOf(entry)}/{member}/{place}");

    /// <summary>The JSON at a pointer into an entry.</summary>
    public JsonElement JsonAt(string pointer)
    {
        var parts = pointer.Split('/');
        var element = elements[$"/{parts[1]}/{parts[2]}"];
        foreach (var part in parts.AsSpan(3))
        {
            element = element.ValueKind == JsonValueKind.Array
                ? element[int.Parse(part, CultureInfo.InvariantCulture)]
                : element.GetProperty(part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
        }

        return element;
    }

    /// <summary>When a statement or an event was, and how surely it counts; <c>null</c> when it does not.</summary>
    public TimelineEntry? TimelineOf(Reference entry) => timeline.GetValueOrDefault(entry);

    /// <summary>How far a proposal has come; <c>null</c> when that is not answered.</summary>
    public Life? LifeOf(Id<Proposal> proposal) => lives.GetValueOrDefault(proposal);

    /// <summary>A time that is one value.</summary>
    public TimeReading Time(When? time) => TimeReading.Of(time is null ? [] : [time], State.DaysOf(time));

    /// <summary>The values of a fact that are or may be known, each once.</summary>
    public ValueList<T> Known<T>(IAttested<T>? fact, Entry owner)
        where T : notnull => [.. State.Known(fact, owner).Select(stated => stated.Value).Distinct()];

    /// <summary>Whether something with this evidence is or may be known; what has none is.</summary>
    public bool MayKnow(ValueList<Evidence> evidence) => evidence.Count == 0 || evidence.Any(piece => State.Knows(piece) != Truth.No);

    /// <inheritdoc/>
    public void Dispose() => json.Dispose();

    private void AddPointers<T>(string section, ValueList<T> entries)
        where T : Entry
    {
        if (entries.Count == 0)
        {
            return;
        }

        var place = 0;
        foreach (var element in json.RootElement.GetProperty(section).EnumerateArray())
        {
            var pointer = string.Create(CultureInfo.InvariantCulture, $"/{section}/{place}");
            elements[pointer] = element;
            pointers.TryAdd(entries[place].Reference, pointer);
            place++;
        }
    }
}
