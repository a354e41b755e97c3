using System.Runtime.CompilerServices;
using NodaTime;

namespace Negotiation.Model;

/// <summary>Asks a record how things are on a day.</summary>
public static class RecordState
{
    private static readonly ConditionalWeakTable<NegotiationRecord, Ledger> Ledgers = [];

    extension(NegotiationRecord record)
    {
        /// <summary>The state on a day, as known by a day.</summary>
        /// <remarks>What is worked out for one day serves the others: the record keeps the <see cref="Ledger"/> that it is asked through.</remarks>
        /// <param name="on">The day, inclusive: what was said or came to pass on it counts. <c>null</c>: the last day on which anything that is known was said, came to pass or was published.</param>
        /// <param name="knownBy">The day by which it must have been published, inclusive. <c>null</c>: everything that is recorded.</param>
        public NegotiationState AsOf(LocalDate? on = null, LocalDate? knownBy = null) => Ledgers.GetValue(record, static each => new Ledger(each)).AsOf(on, knownBy);
    }
}
