namespace Negotiation.Model;

/// <summary>Gathers what the rules find.</summary>
internal sealed class Findings
{
    private readonly List<Diagnostic> diagnostics = [];

    /// <summary>Adds a finding.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="pointer">A JSON Pointer to what it is about.</param>
    /// <param name="message">The fault, the value seen and the remedy.</param>
    public void Add(Rule rule, string pointer, string message) => diagnostics.Add(new Diagnostic(rule, pointer, message));

    /// <summary>All findings.</summary>
    public ValueList<Diagnostic> ToList() => [.. diagnostics];
}
