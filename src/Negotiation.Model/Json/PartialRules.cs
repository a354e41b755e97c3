using System.Globalization;
using System.Text.Json;

namespace Negotiation.Model.Json;

/// <summary>Holds what could be read of a record against the rules, and keeps no finding that may come of what could not be read.</summary>
internal static class PartialRules
{
    /// <summary>Rules that miss something in the entry itself: they are silent on entries of which something is lost.</summary>
    private static readonly Rule[] OfOneEntry =
    [
        RuleBook.NoEvidence, RuleBook.SpeaksForNobody, RuleBook.WordsOfAReporter, RuleBook.ReadAsDue, RuleBook.NothingReturns, RuleBook.ExcludedAndIncluded,
        RuleBook.NothingLeft, RuleBook.OutsideConsent, RuleBook.QuorumTooHigh, RuleBook.NoNumbers,
    ];

    /// <summary>Rules that miss something in the record: they are silent when anything is lost.</summary>
    private static readonly Rule[] OfAllEntries =
    [
        RuleBook.OfficeNotHeld, RuleBook.OfficePossiblyNotHeld, RuleBook.AnswersNothingPut, RuleBook.NotAnActor, RuleBook.RestsOnWithdrawn,
        RuleBook.ExtendsNothing, RuleBook.MoreThanOwed, RuleBook.TotalFalls, RuleBook.NobodyPutsIt,
    ];

    /// <summary>The findings, with pointers into the text.</summary>
    /// <param name="record">What could be read.</param>
    /// <param name="losses">What could not.</param>
    /// <param name="utf8Json">The text, which is well-formed.</param>
    /// <param name="limit">How many findings are kept.</param>
    public static ValueList<Diagnostic> Check(NegotiationRecord record, Losses losses, ReadOnlyMemory<byte> utf8Json, int limit)
    {
        var lost = LostEntries(new RecordIndex(record), losses, utf8Json);
        return
        [
            .. RecordRules.Check(record, limit)
                .Select(finding => new Diagnostic(finding.Rule, losses.InText(finding.Pointer), finding.Message))
                .Where(finding => !OfAllEntries.Contains(finding.Rule)
                    && !(OfOneEntry.Contains(finding.Rule) && losses.Touch(finding.Pointer))
                    && !(finding.Rule == RuleBook.Dangling && lost.Exists(entry => finding.Message.StartsWith($"'{entry}", StringComparison.Ordinal)))),
        ];
    }

    /// <summary>How references to what is lost begin: with the id of an entry or document, and with the section alone where the id cannot be read.</summary>
    private static List<string> LostEntries(RecordIndex index, Losses losses, ReadOnlyMemory<byte> utf8Json)
    {
        using var json = JsonDocument.Parse(utf8Json, new JsonDocumentOptions { MaxDepth = int.MaxValue });
        var lost = new List<string>();
        foreach (var place in losses.Places)
        {
            var steps = place.Split('/');
            if (steps.Length < 2 || index.SectionIn(steps[1]) is not { } section)
            {
                continue;
            }

            var id = steps.Length == 3 ? IdOf(json.RootElement, steps[1], int.Parse(steps[2], CultureInfo.InvariantCulture)) : null;
            if (steps.Length <= 3)
            {
                lost.Add(id is null ? $"{section}:" : $"{section}:{id}'");
            }

            if (section == Section.Document)
            {
                lost.Add($"{Section.Provision}:");
            }
        }

        return lost;
    }

    private static string? IdOf(JsonElement root, string section, int place)
    {
        try
        {
            return root.GetProperty(section)[place].GetProperty("id").GetString() is { } id && Slug.IsSlug(id) ? id : null;
        }
        catch (Exception unreadable) when (unreadable is InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }
}
