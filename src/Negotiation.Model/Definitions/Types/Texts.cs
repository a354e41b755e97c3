namespace Negotiation.Model.Json;

/// <summary>The codecs of single values, by short names.</summary>
internal static class Texts
{
    /// <summary>A text with at least one visible character.</summary>
    public static StringCodec Words => StringCodec.Instance;

    /// <summary>A kind that is not known.</summary>
    public static StringCodec Kind => StringCodec.Recurring;

    /// <summary>A value that is written as one text.</summary>
    public static TextCodec<T> Of<T>()
        where T : ITextValue<T> => TextCodec<T>.Instance;

    /// <summary>The id of an entry.</summary>
    public static TextCodec<Id<T>> Id<T>()
        where T : Entry, IEntry => TextCodec<Id<T>>.Instance;

    /// <summary>A term of an open code list.</summary>
    public static CodeCodec<T> Code<T>()
        where T : Code<T>, ICode<T> => CodeCodec<T>.Instance;

    /// <summary>A fact as it is reported.</summary>
    public static AttestedCodec<T> Attested<T>(Codec<T> value, string name)
        where T : notnull => new(value, "Attested" + name);

    /// <summary>A list as it is reported.</summary>
    public static AttestedListCodec<T> AttestedList<T>(Codec<T> item, string name, bool isWhole = false)
        where T : notnull =>
        new(Attested(new ListCodec<T>(item, isWhole: isWhole), name));
}
