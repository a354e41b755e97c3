using FsCheck;
using FsCheck.Fluent;

namespace Negotiation.Model.Tests.Generators;

/// <summary>Makes texts and the values that are written as one text.</summary>
public static class TextGenerators
{
    /// <summary>What JSON, UTF-8, pointers and layouts have stumbled over, and plain letters.</summary>
    private static readonly Gen<string> Fragment = Gen.Frequency(
        (6, Gen.Elements("talks", "Kyiv", "ceasefire", "a b", "1.50", "x")),
        (3, Gen.Elements("Київ", "é", "e\u0301", "和平", "😀", "👩🏽‍🚀", "\u202Eabc", "\uFEFF", "\uFFFD")),
        (2, Gen.Elements("\"", "\\", "/", "~", "{", "]", ":", ",", "<", "&", "+", "'")),
        (1, Gen.Elements("\n", "\r\n", "\t", "\0", "\u0001", "\u007F", "\u0085", "\u2028")));

    private static readonly Gen<string> Word = Gen.Elements("north", "south", "four", "way", "2025", "a", "13d", "meeting");

    /// <summary>Texts with at least one visible character, of any script.</summary>
    public static Gen<string> Words { get; } =
        from fragments in Fragment.NonEmptyListOf()
        let text = string.Concat(fragments.Take(6))
        select string.IsNullOrWhiteSpace(text) ? text + "x" : text;

    public static Gen<Slug> Slug { get; } =
        from count in Gen.Choose(1, 3)
        from words in Word.ArrayOf(count)
        select Model.Slug.Parse(string.Join('-', words));

    public static Gen<LanguageTag> LanguageTag { get; } =
        Gen.Elements("uk", "ru", "en-GB", "zh-Hant-TW", "sr-Latn", "ua", "de-CH-1996").Select(Model.LanguageTag.Parse);

    public static Gen<WebAddress> WebAddress { get; } =
        from slug in Slug
        from form in Gen.Elements("https://example.org/{0}", "http://example.org/a?b={0}&c=%20#d", "https://приклад.укр/{0}", "urn:x:{0}")
        select Model.WebAddress.Parse(form.Replace("{0}", slug.Text, StringComparison.Ordinal));

    public static Gen<Sha256> Sha256 { get; } = Words.Select(TextSpan.HashOf);

    public static Gen<ExternalCode> ExternalCode { get; } =
        from scheme in Slug
        from code in Gen.Elements("UA", "UA-14", "Q212", "a:b", "é", "😀", "\"x\"")
        select Model.ExternalCode.Parse($"{scheme}:{code}");

    public static Gen<CategoryTerm> CategoryTerm { get; } =
        from axis in Gen.Elements("status", "occupation", "nationality", "place-of-birth")
        from term in Gen.Elements("civilian", "prisoner-of-war", "UA", "2025", "a-B-c")
        select Model.CategoryTerm.Parse($"{axis}:{term}");

    public static Gen<ProvisionNumber> ProvisionNumber { get; } =
        Gen.Elements("1", "13d", "II.2", "4/b", "§7", "~1", "\"a\"").Select(Model.ProvisionNumber.Parse);

    /// <summary>References to entries, to provisions, and into sections that this version does not know.</summary>
    public static Gen<Reference> Reference { get; } = Gen.Frequency(
        (4, from section in Gen.Elements(Section.Known.Where(section => section != Section.Provision).ToArray())
            from slug in Slug
            select Model.Reference.Parse($"{section}:{slug}")),
        (1, from document in Id<Document>()
            from number in ProvisionNumber
            select Model.Reference.Parse($"provision:{document}/{number}")),
        (1, Slug.Select(slug => Model.Reference.Parse($"unheard-of:{slug}"))));

    public static Gen<Id<T>> Id<T>()
        where T : Entry, IEntry =>
        Slug.Select(slug => Model.Id<T>.Parse(slug.Text));
}
