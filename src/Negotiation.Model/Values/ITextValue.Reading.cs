namespace Negotiation.Model;

/// <summary>A value that is written as one text: an id, a reference, a date, a language tag.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
internal interface ITextValue<TSelf> : ITextValue
    where TSelf : ITextValue<TSelf>
{
    /// <summary>What the text looks like, for the schema and the messages.</summary>
    public static abstract TextForm Form { get; }

    /// <summary>Reads the text; on refusal the fault names the value seen and the remedy.</summary>
    public static abstract bool TryRead(string text, out TSelf value, out string fault);
}
