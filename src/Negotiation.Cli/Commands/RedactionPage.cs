using System.Globalization;
using Negotiation.Model;
using NodaTime;

namespace Negotiation.Cli;

/// <summary>Writes how much was withheld of a record: numbers, and nothing of what is withheld.</summary>
internal static class RedactionPage
{
    private static readonly (Section Section, string Name)[] Sections =
    [
        (Section.Source, "sources"), (Section.Party, "parties"), (Section.Person, "people"), (Section.Territory, "territories"), (Section.Issue, "issues"),
        (Section.Proposal, "proposals"), (Section.Document, "documents"), (Section.Event, "events"), (Section.Statement, "statements"),
    ];

    /// <summary>Writes the numbers, section by section; a title that is withheld is not named here either.</summary>
    public static void Write(Page page, NegotiationRecord record, Audience audience, Redaction redaction)
    {
        page.Line($"Withheld at {audience.Level}{Day(", as of ", audience.On)}{Day(", known by ", audience.KnownBy)}", Ink.Heading);
        page.Line($"{redaction.Record.Title} ({redaction.Record.Id})", Ink.Aside);
        page.Gap();
        if (redaction is { Entries: 0, Evidence: 0, Unnamed: 0 })
        {
            page.Line("Nothing.", Ink.Aside);
            return;
        }

        var (before, after) = (Numbers(record), Numbers(redaction.Record));
        foreach (var (section, name) in Sections)
        {
            var all = before.GetValueOrDefault(section);
            Write(page, name, all - after.GetValueOrDefault(section), all);
        }

        Write(page, "citations", redaction.Evidence, Citation.In(record).Count);
        if (redaction.Unnamed > 0)
        {
            page.Line($"- {Unnamed(redaction)}", indent: 2);
        }
    }

    /// <summary>The same in a few words.</summary>
    public static string InShort(Redaction redaction)
    {
        var entries = redaction.Entries == 1 ? "1 entry" : FormattableString.Invariant($"{redaction.Entries} entries");
        var withheld = redaction.Entries == 0 && redaction.Evidence == 0 ? "nothing" : $"{entries} and {Counts.Of(redaction.Evidence, "citation")}";
        return $"{withheld} withheld{(redaction.Unnamed > 0 ? $"; {Unnamed(redaction)}" : "")}";
    }

    private static void Write(Page page, string name, int withheld, int all)
    {
        if (withheld > 0)
        {
            page.Line(FormattableString.Invariant($"- {name}: {withheld} of {all}"), indent: 2);
        }
    }

    private static Dictionary<Section, int> Numbers(NegotiationRecord record) =>
        record.Entries.CountBy(entry => entry.Reference.Section).ToDictionary(pair => pair.Key, pair => pair.Value);

    private static string Unnamed(Redaction redaction) => $"{Counts.Of(redaction.Unnamed, "statement")} without a speaker's name";

    private static string Day(string words, LocalDate? day) => day is { } stated ? words + stated.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) : "";
}
