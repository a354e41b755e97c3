namespace Negotiation.Model;

/// <summary>Unites records.</summary>
public static class RecordMerging
{
    extension(NegotiationRecord)
    {
        /// <summary>Unites records of one negotiation: entries by their ids, what each of them states with the evidence for it.</summary>
        /// <remarks>
        /// Nothing is chosen and nothing is lost. Facts that differ stand side by side, each with its own evidence; lists are united without
        /// duplicates; a member that holds one value must have the same in all records that state it, or there is an error instead
        /// of a merged record. In whatever order records are merged, the result is the same up to the order of entries and lists.
        /// </remarks>
        /// <param name="records">At least one record, each without errors.</param>
        /// <exception cref="DomainRuleException">NEG2003: there is none.</exception>
        public static MergeResult Merge(params ValueList<NegotiationRecord> records) => MergeResult.Of(Guard.NotEmpty(records));
    }
}
