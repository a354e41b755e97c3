namespace Negotiation.Model;

/// <summary>What came of looking for quoted words in the text of a source: their one place, or what to write instead.</summary>
public sealed record Quotation
{
    internal Quotation(Evidence evidence, string words, QuotePlace place, ValueList<Diagnostic> diagnostics)
    {
        Evidence = evidence;
        Words = words;
        Places = [place];
        Diagnostics = diagnostics;
    }

    internal Quotation(Diagnostic fault, ValueList<QuotePlace> places)
    {
        Places = places;
        Diagnostics = [fault];
    }

    /// <summary>Whether the words have one place in the text.</summary>
    public bool IsFound => Evidence is not null;

    /// <summary>The place with its hash; <c>null</c> when the words were not found, or in several places.</summary>
    public TextSpan? Span => Evidence?.Span;

    /// <summary>The place as evidence: source, span and wording; <c>null</c> when the words were not found, or in several places.</summary>
    public Evidence? Evidence { get; }

    /// <summary>The words as the source has them; <c>null</c> when they were not found, or in several places.</summary>
    public string? Words { get; }

    /// <summary>The place of the words; all places where there are several; the nearest one, if any, where there is none.</summary>
    public ValueList<QuotePlace> Places { get; }

    /// <summary>
    /// Why the words were not found: one error, NEG4006 to NEG4011, or NEG2001 or NEG1009 where the quote is no text. Of words that
    /// were found, what a person should look at: a warning, NEG4009.
    /// </summary>
    public ValueList<Diagnostic> Diagnostics { get; }
}
