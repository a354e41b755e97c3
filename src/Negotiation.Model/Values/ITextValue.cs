namespace Negotiation.Model;

/// <summary>A value that is written as one text; the default of a struct among them is no value.</summary>
internal interface ITextValue
{
    /// <summary>The text as it was given.</summary>
    public string Text { get; }
}
