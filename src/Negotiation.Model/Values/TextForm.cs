namespace Negotiation.Model;

/// <summary>What a text value looks like.</summary>
/// <param name="Rule">The rule that a text of another form breaks.</param>
/// <param name="Pattern">An ECMA 262 regular expression for the JSON Schema; it may let pass what only the reader can refuse.</param>
/// <param name="Description">What the value is, for the JSON Schema.</param>
/// <param name="Example">A text of this form.</param>
internal sealed record TextForm(Rule Rule, string Pattern, string Description, string Example)
{
    /// <summary>A refusal in the words that all text values share.</summary>
    public string Refuse(string text, string fault) => $"'{text.Excerpt()}' {fault}, such as '{Example}'.";

    /// <summary>Reads a text or throws what the rule says.</summary>
    public static T Parse<T>(string text)
        where T : ITextValue<T>
    {
        ArgumentNullException.ThrowIfNull(text);
        return T.TryRead(text, out var value, out var fault) ? value : throw new DomainRuleException(T.Form.Rule, fault);
    }
}
