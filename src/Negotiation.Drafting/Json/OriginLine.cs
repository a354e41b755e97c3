using System.Text;

namespace Negotiation.Drafting;

/// <summary>Builds a line of a draft from values of a JSON draft, and remembers which stretch of it is which value.</summary>
/// <param name="number">The line of the JSON text on which its entry begins.</param>
/// <param name="indent">How far it is indented.</param>
/// <param name="pointer">What it is made of as a whole.</param>
internal sealed class OriginLine(int number, int indent, string pointer)
{
    private readonly StringBuilder text = new();
    private readonly List<Origin> origins = [new(0, pointer)];

    /// <summary>Adds what the grammar needs between values.</summary>
    public OriginLine Mark(string mark)
    {
        origins.Add(new Origin(text.Length, pointer));
        text.Append(mark);
        return this;
    }

    /// <summary>Adds a value as it is written.</summary>
    public OriginLine Plain(JsonText value) => Add(value, value.Text, isQuoted: false);

    /// <summary>Adds a name or words in quotation marks, so that nothing in them is taken for more than that.</summary>
    public OriginLine Quoted(JsonText value) => Add(value, ValueReader.Quoted(value.Text), isQuoted: true);

    /// <summary>The line.</summary>
    public DraftLine Line => new(number, indent, text.ToString()) { Origins = origins };

    private OriginLine Add(JsonText value, string written, bool isQuoted)
    {
        origins.Add(new Origin(text.Length, value.Pointer, value.Text, isQuoted));
        text.Append(written);
        return this;
    }
}
