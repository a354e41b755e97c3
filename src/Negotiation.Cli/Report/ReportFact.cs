namespace Negotiation.Cli;

/// <summary>A fact of an entry or an answer: <c>Who</c>, <c>Volodymyr Zelensky</c>.</summary>
/// <param name="Name">What it is a fact about.</param>
/// <param name="Words">The fact.</param>
/// <param name="Address">Where it leads to.</param>
internal sealed record ReportFact(string Name, string Words, string? Address = null)
{
    /// <summary>The fact; <c>null</c> where nothing is recorded.</summary>
    public static ReportFact? Of(string name, string? words) => string.IsNullOrEmpty(words) ? null : new ReportFact(name, words);

    /// <summary>The fact of a list of words; <c>null</c> for an empty one.</summary>
    public static ReportFact? Of(string name, IEnumerable<string> words) => Of(name, string.Join("; ", words));

    /// <summary>The facts that are recorded.</summary>
    public static IReadOnlyList<ReportFact> Stated(params ReadOnlySpan<ReportFact?> facts)
    {
        var stated = new List<ReportFact>();
        foreach (var fact in facts)
        {
            if (fact is not null)
            {
                stated.Add(fact);
            }
        }

        return stated;
    }
}
