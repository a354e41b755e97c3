namespace Negotiation.Model;

/// <summary>A JSON value that this version does not understand, kept as its text without the white space between tokens.</summary>
/// <remarks>Numbers keep every digit: <c>1.50</c> stays <c>1.50</c>. Two values are equal when their texts are.</remarks>
public sealed record RawValue
{
    internal RawValue(string json) => Json = json;

    /// <summary>The JSON text, without white space between its tokens.</summary>
    public string Json { get; }

    /// <summary>The JSON text.</summary>
    public override string ToString() => Json;
}
