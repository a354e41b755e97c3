namespace Negotiation.Model;

/// <summary>Reads a value of an attested fact from its text.</summary>
internal static class AttestedText
{
    /// <summary>The value with this text.</summary>
    /// <exception cref="NotSupportedException">Values of this type are not written as one text.</exception>
    public static T Read<T>(string text)
        where T : notnull =>
        typeof(T) == typeof(When) ? (T)(object)(When)ApproximateDate.Parse(text)
        : typeof(IIdentity).IsAssignableFrom(typeof(T)) ? (T)((IIdentity)default(T)!).Read(text)
        : typeof(T) == typeof(Occurrence) ? (T)(object)Occurrence.Of(text)
        : typeof(T) == typeof(CeasefireScope) ? (T)(object)CeasefireScope.Of(text)
        : typeof(T) == typeof(string) ? (T)(object)text
        : throw new NotSupportedException($"A value of type {typeof(T).Name} is not written as one text: build it with new.");
}
