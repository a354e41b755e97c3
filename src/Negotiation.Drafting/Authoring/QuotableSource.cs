namespace Negotiation.Drafting;

/// <summary>A source of a <see cref="RecordAuthor"/>: gives the evidence for what it says, each piece with its place in the text.</summary>
/// <remarks>
/// Words that are not found throw nothing: <see cref="RecordAuthor.Build"/> gives them among its findings, and no record. The evidence
/// is a value like any other: <c>report.Quote("...") with { Via = [...] }</c>.
/// </remarks>
public sealed class QuotableSource
{
    private readonly QuoteLog log;

    internal QuotableSource(Id<Source> id, string? text, QuoteLog log)
    {
        Id = id;
        Text = text is null ? null : new SourceText(id, text);
        this.log = log;
    }

    /// <summary>The id of the source.</summary>
    public Id<Source> Id { get; }

    /// <summary>The text; <c>null</c> where it is not at hand.</summary>
    internal SourceText? Text { get; }

    /// <summary>The id of the source.</summary>
    /// <param name="source">The source.</param>
    public static implicit operator Id<Source>(QuotableSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.Id;
    }

    /// <summary>The reference to the source.</summary>
    /// <param name="source">The source.</param>
    public static implicit operator Reference(QuotableSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.Id;
    }

    /// <summary>Words of the source that say it, and that the record puts in its own.</summary>
    /// <param name="words">The words, which occur once in the text.</param>
    /// <param name="within">A longer stretch of the text in which the words occur once; <c>null</c> for the whole text.</param>
    /// <param name="note">What a reader of the evidence should know.</param>
    /// <param name="isConfirmed">Whether someone has looked, and means the words as they are quoted: then nothing warns of them.</param>
    /// <exception cref="DomainRuleException">NEG2001: the note is blank.</exception>
    public Evidence Quote(string words, string? within = null, string? note = null, bool isConfirmed = false) =>
        Quoted(words, text => text.Quote(words, within, Wording.Paraphrase), note, isConfirmed);

    /// <summary>Words that someone spoke, which the record keeps.</summary>
    /// <param name="words">The words, which occur once in the text.</param>
    /// <param name="within">A longer stretch of the text in which the words occur once; <c>null</c> for the whole text.</param>
    /// <param name="note">What a reader of the evidence should know.</param>
    /// <param name="isConfirmed">Whether someone has looked, and means the words as they are quoted: then nothing warns of them.</param>
    /// <exception cref="DomainRuleException">NEG2001: the note is blank.</exception>
    public Evidence Spoken(string words, string? within = null, string? note = null, bool isConfirmed = false) =>
        Quoted(words, text => text.Quote(words, within, Wording.Verbatim), note, isConfirmed);

    /// <summary>Words from which it is understood, though they do not say it.</summary>
    /// <param name="words">The words, which occur once in the text.</param>
    /// <param name="note">How it follows.</param>
    /// <param name="within">A longer stretch of the text in which the words occur once; <c>null</c> for the whole text.</param>
    /// <param name="isConfirmed">Whether someone has looked, and means the words as they are quoted: then nothing warns of them.</param>
    /// <exception cref="DomainRuleException">NEG2001: the note is blank.</exception>
    public Evidence Inferred(string words, string? note = null, string? within = null, bool isConfirmed = false) =>
        Quoted(words, text => text.Quote(words, within, Wording.Inferred), note, isConfirmed);

    /// <summary>A long stretch of words that say it, by the first and the last of them.</summary>
    /// <param name="from">The first words, which occur once in the text.</param>
    /// <param name="to">The last words, which occur once in the text, in the same paragraph.</param>
    /// <param name="note">What a reader of the evidence should know.</param>
    /// <param name="isConfirmed">Whether someone has looked, and means the words as they are quoted: then nothing warns of them.</param>
    /// <exception cref="DomainRuleException">NEG2001: the note is blank.</exception>
    public Evidence QuoteBetween(string from, string to, string? note = null, bool isConfirmed = false)
    {
        ArgumentNullException.ThrowIfNull(to);
        return Quoted(from, text => text.QuoteBetween(from, to, Wording.Paraphrase), note, isConfirmed);
    }

    /// <summary>Evidence without words, of a source whose text is not at hand.</summary>
    /// <param name="note">What it says.</param>
    /// <exception cref="DomainRuleException">NEG2001: the note is blank.</exception>
    public Evidence Unquoted(string? note = null)
    {
        if (Text is not null)
        {
            log.Report(RuleBook.WithoutSource, $"'{Id}' has a text: quote its words{(note is null ? "" : $" for '{note}'")}, or give the source without its text.");
        }

        return Bare(note);
    }

    private Evidence Quoted(string words, Func<SourceText, Quotation> find, string? note, bool isConfirmed)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (Text is null)
        {
            log.Report(RuleBook.WithoutSource, $"'{Id}' has no text in which to look for '{words}': give it one, or say with Unquoted what it says.");
            return Bare(note);
        }

        var quotation = find(Text);
        log.Add(quotation, isConfirmed);
        return quotation.Evidence is { } evidence ? evidence with { Note = note } : Bare(note);
    }

    private Evidence Bare(string? note) => new() { Source = Id, Wording = Wording.Paraphrase, Note = note };
}
