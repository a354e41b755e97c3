using System.Globalization;
using Negotiation.Model;
using NodaTime;

namespace Negotiation.Cli;

/// <summary>The words in which the page names the entries of one record.</summary>
internal sealed class ReportWords
{
    /// <summary>The words for one record.</summary>
    public ReportWords(NegotiationRecord record)
    {
        var memberships = new Memberships(record);
        Names = new Names(record, memberships);
        Conditions = new ConditionWords(Names);
        Times = new TimeWords(Names, Conditions);
        Voices = new VoiceWords(Names, Times);
        var (effects, consents) = (new EffectWords(Names, Times), new ConsentWords(Names, Times));
        Documents = new DocumentNotes(Names, Conditions, consents);
        Events = new EventNotes(Names, Times, effects);
        Statements = new StatementNotes(Names, Times, Voices, Conditions);
        Proposals = new ProposalNotes(record, Names, Times, Voices, Conditions, consents, effects);
        Contested = new ContestedFacts(Names, Times, consents);
    }

    /// <summary>What entries are called.</summary>
    public Names Names { get; }

    /// <summary>Conditions in words.</summary>
    public ConditionWords Conditions { get; }

    /// <summary>Times in words.</summary>
    public TimeWords Times { get; }

    /// <summary>Voices in words.</summary>
    public VoiceWords Voices { get; }

    /// <summary>The notes on the terms of texts.</summary>
    public DocumentNotes Documents { get; }

    /// <summary>The notes on events.</summary>
    public EventNotes Events { get; }

    /// <summary>The notes on statements.</summary>
    public StatementNotes Statements { get; }

    /// <summary>The notes on proposals.</summary>
    public ProposalNotes Proposals { get; }

    /// <summary>The facts that are recorded in several ways.</summary>
    public ContestedFacts Contested { get; }

    /// <summary>The days on one of which something was, in words.</summary>
    public static string Of(DateRange days) => (days.Earliest.Day, days.Latest.Day) switch
    {
        ({ } first, { } last) when first == last => Brief(first),
        ({ } first, { } last) => $"between {Brief(first)} and {Brief(last)}",
        ({ } first, null) => $"{Brief(first)} or later",
        (null, { } last) => $"{Brief(last)} or earlier",
        _ => "on no stated day",
    };

    /// <summary>A day: <c>16 May 2025</c>.</summary>
    public static string Brief(LocalDate day) => day.ToString("d MMMM uuuu", CultureInfo.InvariantCulture);

    /// <summary>A day: <c>Friday, 16 May 2025</c>.</summary>
    public static string Of(LocalDate day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.DayOfWeek}, {Brief(day)}");

    /// <summary>A text that begins a sentence or a line.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
