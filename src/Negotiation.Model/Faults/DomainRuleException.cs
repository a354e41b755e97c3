namespace Negotiation.Model;

/// <summary>A value was built by hand that breaks a rule of the domain.</summary>
/// <remarks>Only building throws it. Reading a text never does: there the same rule is a <see cref="Diagnostic"/>.</remarks>
public sealed class DomainRuleException : Exception
{
    internal DomainRuleException(Rule rule, string message)
        : base($"{rule.Code}: {message}")
    {
        Rule = rule;
        Fault = message;
    }

    /// <summary>The rule that was broken.</summary>
    public Rule Rule { get; }

    /// <summary>The permanent code of the rule.</summary>
    public string Code => Rule.Code;

    /// <summary>The message without the code: the fault, the value seen and the remedy.</summary>
    public string Fault { get; }
}
