namespace Negotiation.Drafting;

/// <summary>How a member of a JSON draft is written in a line.</summary>
internal enum JsonForm
{
    /// <summary>As it is: a day, a quantity, anything that the grammar of lines reads.</summary>
    Plain,

    /// <summary>Words, in quotation marks.</summary>
    Words,

    /// <summary>The name of an entry, in quotation marks.</summary>
    Name,

    /// <summary>Names of entries.</summary>
    Names,

    /// <summary>A term of a list; <c>other</c> where the next member, of the same name with <c>_other</c>, has another term.</summary>
    Code,

    /// <summary>Whether it is so.</summary>
    Flag,

    /// <summary>Those who speak.</summary>
    Voices,

    /// <summary>Further lines of the grammar.</summary>
    Details,

    /// <summary>The words of the source that it rests on.</summary>
    Quotes,
}
