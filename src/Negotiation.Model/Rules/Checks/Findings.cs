namespace Negotiation.Model;

/// <summary>Gathers what the rules find.</summary>
internal sealed class Findings
{
    private readonly DiagnosticLog log = new();

    /// <summary>Findings up to a limit.</summary>
    /// <param name="limit">How many are kept.</param>
    public Findings(int limit) => log.Clear(limit);

    /// <summary>Adds a finding.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="pointer">A JSON Pointer to what it is about.</param>
    /// <param name="message">The fault, the value seen and the remedy.</param>
    public void Add(Rule rule, string pointer, string message)
    {
        if (log.Takes(rule))
        {
            log.Keep(new Diagnostic(rule, pointer, message), -1);
        }
    }

    /// <summary>The findings that are kept; the last says how many are not.</summary>
    public ValueList<Diagnostic> ToList() => log.Rest() is { } rest ? [.. log.Findings(), rest] : [.. log.Findings()];
}
