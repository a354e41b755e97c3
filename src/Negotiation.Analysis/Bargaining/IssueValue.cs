namespace Negotiation.Analysis;

/// <summary>One value that an issue can take.</summary>
public sealed record IssueValue
{
    /// <summary>What it is called; unique within its issue.</summary>
    /// <exception cref="BargainingException">NEG6201: the text is blank.</exception>
    public required string Label { get; init => field = Check.NotBlank(value); }

    /// <summary>The number that it is, for issues of numbers; <c>null</c> for names.</summary>
    public Rational? Number { get; init; }

    /// <summary>The proposals and statements of a record that the value stands for, such as <c>proposal:ceasefire-30-days</c>.</summary>
    public EquatableList<string> Cites { get; init; }

    /// <summary>A value with this name.</summary>
    /// <param name="label">The name.</param>
    public static implicit operator IssueValue(string label) => FromString(label);

    /// <summary>A value with this name.</summary>
    /// <param name="label">The name.</param>
    public static IssueValue FromString(string label) => new() { Label = label };

    /// <summary>The name.</summary>
    public override string ToString() => Label;
}
