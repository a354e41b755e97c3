using System.Runtime.CompilerServices;

namespace Negotiation.Model;

/// <summary>Gathers what a rule finds.</summary>
internal sealed class Findings
{
    /// <summary>Findings up to a limit.</summary>
    /// <param name="limit">How many are kept.</param>
    public Findings(int limit) => Log.Clear(limit);

    /// <summary>What is kept.</summary>
    public DiagnosticLog Log { get; } = new();

    /// <summary>Whether the last finding that was counted is to be kept.</summary>
    public bool IsTaken { get; private set; }

    /// <summary>Counts a finding, and says whether it is to be kept.</summary>
    public bool Takes(Rule rule) => IsTaken = Log.Takes(rule);

    /// <summary>Adds a finding.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="pointer">A JSON Pointer to what it is about.</param>
    /// <param name="message">The fault, the value seen and the remedy.</param>
    public void Add(
        Rule rule,
        [InterpolatedStringHandlerArgument("", nameof(rule))] FindingText pointer,
        [InterpolatedStringHandlerArgument("")] FindingText message)
    {
        if (IsTaken)
        {
            Log.Keep(new Diagnostic(rule, pointer.Take(), message.Take()), -1);
        }
    }
}
