namespace Negotiation.Analysis;

/// <summary>Some values of an issue.</summary>
public sealed record IssueSelection
{
    /// <summary>The name of the issue.</summary>
    /// <exception cref="BargainingException">NEG6201: the text is blank.</exception>
    public required string Issue { get; init => field = Check.NotBlank(value); }

    /// <summary>The labels of the values.</summary>
    /// <exception cref="BargainingException">NEG6203: there is none. NEG6202: one is named twice.</exception>
    public required EquatableList<string> Values { get; init => field = Check.Distinct(value, label => label); }

    /// <summary>Some values of an issue.</summary>
    /// <param name="issue">The name of the issue.</param>
    /// <param name="values">The labels of the values.</param>
    public static IssueSelection Of(string issue, params EquatableList<string> values) => new() { Issue = issue, Values = values };
}
