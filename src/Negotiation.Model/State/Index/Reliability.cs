namespace Negotiation.Model;

/// <summary>How far what is reported can be relied on: why it may not have been said or come to pass, who denies it, and who took it back.</summary>
internal static class Reliability
{
    /// <summary>Whether some evidence shows what it is evidence of: known, and at most maybe where all of it is graded doubtful, withdrawn or only inferred.</summary>
    public static Truth Of(Standpoint standpoint, ValueList<Evidence> evidence) =>
        IsFeeble(standpoint, evidence) ? Truths.AtMostMaybe(standpoint.Knows(evidence)) : standpoint.Knows(evidence);

    /// <summary>Whether all evidence that is known is graded doubtful, withdrawn or only inferred.</summary>
    public static bool IsFeeble(Standpoint standpoint, ValueList<Evidence> evidence)
    {
        var known = standpoint.Known(evidence);
        return known.Count > 0 && (known.All(IsDoubtful) || Standpoint.IsOnlyInferred(known) || standpoint.IsWithdrawn(evidence) != Truth.No);
    }

    /// <summary>Whether a piece of evidence is graded doubtful or improbable.</summary>
    public static bool IsDoubtful(Evidence piece) => piece.Grade == InformationGrade.Doubtful || piece.Grade == InformationGrade.Improbable;

    /// <summary>Whether a party made a statement by the day: at most maybe where that is doubtful or denied.</summary>
    public static Truth Counts(Standpoint standpoint, Statement statement, Id<Party>? party)
    {
        var voices = statement.By.Where(voice => standpoint.Ledger.PartyOf(voice) == party).ToArray();
        var isSure = DoubtOf(standpoint, statement, party, voices) is null && !IsDenied(standpoint, statement, party);
        return isSure ? standpoint.Counts(statement) : Truths.AtMostMaybe(standpoint.Counts(statement));
    }

    /// <summary>Whether a statement holds for a party on the day: it was made, and that party did not take it back.</summary>
    public static Truth Holds(Standpoint standpoint, Statement statement, Id<Party>? party) =>
        Truths.And(Counts(standpoint, statement, party), Truths.Not(IsTakenBack(standpoint, statement, party)));

    /// <summary>Whether an event counts: it came to pass by the day, and at most maybe where that is doubtful or denied.</summary>
    public static Truth Counts(Standpoint standpoint, Event happening) =>
        DoubtOf(standpoint, happening) is null && !IsDenied(standpoint, happening, null) ? standpoint.Counts(happening)
        : Truths.AtMostMaybe(standpoint.Counts(happening));

    private static bool IsDenied(Standpoint standpoint, Entry entry, Id<Party>? party) => DenialOf(standpoint, entry.Reference, party)?.From <= standpoint.Day;

    /// <summary>Whether the party that made a statement took it back by the day.</summary>
    private static Truth IsTakenBack(Standpoint standpoint, Statement statement, Id<Party>? party) =>
        (standpoint.Ledger.Of(statement.Reference)?.Statements ?? [])
            .Where(other => other.Done == Act.Withdraw && party is { } own && standpoint.PartiesOf(other).Contains(own))
            .Select(standpoint.Counts).Aggregate(Truth.No, Truths.Or);

    /// <summary>Why a statement may not be what a party said; <c>null</c> where nothing speaks against it.</summary>
    public static ReasonCode? DoubtOf(Standpoint standpoint, Statement statement, Id<Party>? party, Voice[] voices)
    {
        var evidence = standpoint.Known(statement.Evidence);
        return standpoint.Knows(statement) != Truth.Yes ? ReasonCode.NotSurelyKnown
            : party is { } speaker && standpoint.IsAttributed(statement, speaker) ? ReasonCode.OnlyFromOthers
            : party is null ? ReasonCode.ForWhomNotStated
            : Array.TrueForAll(voices, standpoint.IsBorrowed) ? ReasonCode.SpeakerNotCertain
            : Array.TrueForAll(voices, voice => voice.Capacity is { IsKnown: false }) ? ReasonCode.CapacityUnclear
            : standpoint.IsDoubtful(statement) || standpoint.IsWithdrawn(statement.Evidence) != Truth.No ? ReasonCode.EvidenceDoubtful
            : Standpoint.IsOnlyInferred(evidence) ? ReasonCode.OnlyInferred
            : standpoint.IsCorrected(statement.Reference) ? ReasonCode.Corrected
            : null;
    }

    /// <summary>Why an event may not have come to pass; <c>null</c> where nothing speaks against it.</summary>
    public static ReasonCode? DoubtOf(Standpoint standpoint, Event happening)
    {
        var reports = standpoint.Known(happening.Occurrence, happening).Where(value => value.Value == Occurrence.Happened)
            .SelectMany(value => value.Evidence.Count > 0 ? value.Evidence : standpoint.Known(happening.Evidence)).ToArray();
        return standpoint.Knows(happening) != Truth.Yes ? ReasonCode.NotSurelyKnown
            : standpoint.Happened(happening) == Truth.Maybe ? ReasonCode.SourcesDisagree
            : reports.Length > 0 && Array.TrueForAll(reports, piece => piece.Via.Count > 0) ? ReasonCode.OnlyFromOthers
            : reports.Length > 0 && Array.TrueForAll(reports, IsDoubtful) ? ReasonCode.EvidenceDoubtful
            : standpoint.IsWithdrawn([.. reports]) != Truth.No ? ReasonCode.EvidenceDoubtful
            : Standpoint.IsOnlyInferred(reports) ? ReasonCode.OnlyInferred
            : standpoint.IsCorrected(happening.Reference) ? ReasonCode.Corrected
            : null;
    }

    /// <summary>Since when a statement or event is denied: from the first day on which someone may have done so.</summary>
    public static (int From, Reference By)? DenialOf(Standpoint standpoint, Reference reference, Id<Party>? party)
    {
        (int From, Reference By)? found = null;
        foreach (var denial in standpoint.Ledger.Of(reference)?.Statements ?? [])
        {
            var isWithdrawalByAnother = denial.Done == Act.Withdraw && party is { } own && !standpoint.PartiesOf(denial).Contains(own);
            if ((denial.Done == Act.Deny || isWithdrawalByAnother) && standpoint.Knows(denial) != Truth.No && DayNumber.First(standpoint.Said(denial).Earliest) is var day && (found is not { } other || day < other.From || (day == other.From && string.CompareOrdinal(denial.Reference.Text, other.By.Text) < 0)))
            {
                found = (day, denial.Reference);
            }
        }

        return found;
    }
}
