namespace Negotiation.Analysis;

/// <summary>A domain, preferences or a question breaks a rule.</summary>
public sealed class BargainingException : Exception
{
    internal BargainingException(BargainingRule rule, string fault)
        : base($"{rule.Code}: {fault}") => (Rule, Fault) = (rule, fault);

    /// <summary>The rule that is broken.</summary>
    public BargainingRule Rule { get; }

    /// <summary>The fault, the value seen and the remedy, without the code.</summary>
    public string Fault { get; }
}
