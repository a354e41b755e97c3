using System.Globalization;
using System.Runtime.CompilerServices;

namespace Negotiation.Model;

/// <summary>The pointer or the message of a finding, which is written only when the finding is kept.</summary>
[InterpolatedStringHandler]
internal ref struct FindingText
{
    private DefaultInterpolatedStringHandler text;

    /// <summary>The pointer, the first to be written: counts the finding.</summary>
    public FindingText(int literalLength, int formattedCount, Findings findings, Rule rule, out bool isKept)
        : this(literalLength, formattedCount, isKept = findings.Takes(rule))
    {
    }

    /// <summary>The message.</summary>
    public FindingText(int literalLength, int formattedCount, Findings findings, out bool isKept)
        : this(literalLength, formattedCount, isKept = findings.IsTaken)
    {
    }

    private FindingText(int literalLength, int formattedCount, bool isKept)
    {
        if (isKept)
        {
            text = new DefaultInterpolatedStringHandler(literalLength, formattedCount, CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Writes a part that is the same in every such text.</summary>
    public void AppendLiteral(string value) => text.AppendLiteral(value);

    /// <summary>Writes a value.</summary>
    public void AppendFormatted<T>(T value) => text.AppendFormatted(value);

    /// <summary>The text, once.</summary>
    public string Take() => text.ToStringAndClear();
}
