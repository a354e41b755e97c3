namespace Negotiation.Model;

/// <summary>What to write so that a finding is put right: in a text a <see cref="TextFix"/>, in a JSON draft a <see cref="ValueFix"/>.</summary>
public abstract record Fix
{
    private protected Fix(string text) => Text = text;

    /// <summary>The text to write.</summary>
    public string Text { get; }
}
