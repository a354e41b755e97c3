namespace Negotiation.Model;

/// <summary>What to write so that a finding is put right: the text that a value of a JSON draft should have.</summary>
public sealed record ValueFix : Fix
{
    internal ValueFix(string pointer, string text)
        : base(text) => Pointer = pointer;

    /// <summary>The value to replace, as an RFC 6901 pointer.</summary>
    public string Pointer { get; }
}
