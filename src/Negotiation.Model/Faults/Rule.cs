namespace Negotiation.Model;

/// <summary>One thing that this library checks, with the code it keeps forever.</summary>
/// <remarks>
/// All rules stand in <see cref="RuleBook"/>, from which the table in <c>docs/diagnostics.md</c> is written.
/// A code is never given to another rule, and a rule that is retired keeps its code.
/// </remarks>
public sealed record Rule
{
    internal Rule(string code, Severity severity, string title, string remedy)
    {
        Code = code;
        Severity = severity;
        Title = title;
        Remedy = remedy;
    }

    /// <summary>The permanent code: <c>NEG</c> and four digits.</summary>
    public string Code { get; }

    /// <summary>The weight of a finding under this rule.</summary>
    public Severity Severity { get; }

    /// <summary>What is wrong when the rule is broken, in one line.</summary>
    public string Title { get; }

    /// <summary>What to do about it, in one line.</summary>
    public string Remedy { get; }

    /// <summary>The code and the title.</summary>
    public override string ToString() => $"{Code} {Title}";
}
