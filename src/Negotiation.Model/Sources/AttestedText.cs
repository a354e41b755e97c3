namespace Negotiation.Model;

/// <summary>Reads a value of an attested fact from its text.</summary>
internal static class AttestedText
{
    /// <summary>The value with this text.</summary>
    /// <exception cref="DomainRuleException">NEG2025: values of this type are not written as one text; or the text is not of their form.</exception>
    public static T Read<T>(string text)
        where T : notnull =>
        typeof(T) == typeof(When) ? (T)(object)(When)ApproximateDate.Parse(text)
        : typeof(IIdentity).IsAssignableFrom(typeof(T)) ? (T)((IIdentity)default(T)!).Read(text)
        : typeof(T) == typeof(Occurrence) ? (T)(object)Occurrence.Of(text)
        : typeof(T) == typeof(CeasefireScope) ? (T)(object)CeasefireScope.Of(text)
        : typeof(T) == typeof(Availability) ? (T)(object)Availability.Of(text)
        : typeof(T) == typeof(string) ? (T)(object)text
        : throw new DomainRuleException(
            RuleBook.NotOneText,
            $"'{text.Excerpt()}' is given for {typeof(T).Name}, which is not written as one text, as dates, ids, codes and texts are: make a {typeof(T).Name} of it.");
}
