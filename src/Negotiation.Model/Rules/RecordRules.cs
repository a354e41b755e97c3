namespace Negotiation.Model;

/// <summary>The rules across entries: what no single value can check of itself.</summary>
/// <remarks>
/// A finding is an error only on a certain no. Where dates or extents leave both open, nothing is said: a record of
/// uncertain things is not a wrong one.
/// </remarks>
public static class RecordRules
{
    private static readonly RecordRule[] All =
    [
        new DuplicateIds(),
        new References(),
        new SelfReferences(),
        new NamedSomeone(),
        new Containment(),
        new Order(),
        new Consents(),
        new SelfConditions(),
        new Schedules(),
        new Recurrences(),
        new Extensions(),
        new Amounts(),
        new Votes(),
        new Offices(),
        new Exclusions(),
        new Exceptions(),
        new Answers(),
        new OpenOffers(),
        new PutForward(),
        new Actors(),
        new Reports(),
        new Spans(),
        new Quotes(),
        new Zones(),
        new Doubles(),
        new Years(),
    ];

    /// <summary>Holds a record against all rules.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The findings, rule by rule; their pointers are into the record's JSON, lines and columns there are none.</returns>
    public static ValueList<Diagnostic> Check(NegotiationRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Check(record, int.MaxValue);
    }

    /// <summary>Holds a record against all rules, and keeps no more findings than told.</summary>
    internal static ValueList<Diagnostic> Check(NegotiationRecord record, int limit)
    {
        var survey = new Survey(record, limit);
        foreach (var rule in All)
        {
            rule.Join(survey);
        }

        return survey.Walk();
    }
}
