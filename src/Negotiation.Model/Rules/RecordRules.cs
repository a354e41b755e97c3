namespace Negotiation.Model;

/// <summary>placeholder</summary>
public static class RecordRules
{
    /// <summary>x</summary>
    public static ValueList<Diagnostic> Check(NegotiationRecord record) => [];
}
