using Negotiation.Model.Json;

namespace Negotiation.Model;

/// <summary>What came of merging records: the merged record, the findings, or both.</summary>
public sealed record MergeResult
{
    private readonly ValueList<ValueList<Diagnostic>> about;

    private MergeResult(NegotiationRecord? record, ValueList<ValueList<Diagnostic>> about, ValueList<Diagnostic> diagnostics)
    {
        Record = record;
        this.about = about;
        Diagnostics = diagnostics;
    }

    /// <summary>The merged record; <c>null</c> when the records cannot be merged without choosing.</summary>
    public NegotiationRecord? Record { get; }

    /// <summary>
    /// Without a merged record, all reasons, in the order of the records, with pointers into the one that each is about; with one,
    /// what <see cref="RecordRules"/> finds in it.
    /// </summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether one of the findings is an error.</summary>
    public bool HasErrors => Diagnostics.Any(finding => finding.Severity == Severity.Error);

    /// <summary>The reasons that one of the records cannot be merged with those before it.</summary>
    /// <param name="place">The place of the record among those given, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public ValueList<Diagnostic> About(int place) => about[place];

    internal static MergeResult Of(ValueList<NegotiationRecord> records)
    {
        var reasons = new ValueList<Diagnostic>[records.Count];
        var merged = records[0];
        for (var i = 0; i < records.Count; i++)
        {
            reasons[i] = Refusal(records[i]);
            if (i > 0 && reasons[i].Count == 0)
            {
                (merged, reasons[i]) = Unite(merged, records[i]);
            }
        }

        ValueList<Diagnostic> all = [.. reasons.SelectMany(findings => findings)];
        return all.Count > 0 ? new MergeResult(null, [.. reasons], all) : new MergeResult(merged, [.. reasons], RecordRules.Check(merged));
    }

    /// <summary>The union of two records, whatever the rules say of each; to be used only when there are no findings.</summary>
    internal static (NegotiationRecord Record, ValueList<Diagnostic> Clashes) Unite(NegotiationRecord left, NegotiationRecord right)
    {
        var merging = new Merging();
        var record = NegotiationRecordDefinition.Codec.Merge(left, right, merging);
        return (record, merging.Diagnostics);
    }

    private static ValueList<Diagnostic> Refusal(NegotiationRecord record)
    {
        var errors = RecordRules.Check(record).Where(finding => finding.Severity == Severity.Error).ToList();
        return errors.Count == 0
            ? []
            : [new Diagnostic(RuleBook.NotWithoutErrors, errors[0].Pointer, $"the record has errors, this one first: {errors[0].Code} {errors[0].Message}")];
    }
}
