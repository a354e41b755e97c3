namespace Negotiation.Model;

/// <summary>A fact as it is reported, whether its values are single ones or lists.</summary>
/// <typeparam name="T">The type of the fact; for a list of <c>X</c> it is <c>ValueList&lt;X&gt;</c>.</typeparam>
public interface IAttested<T>
    where T : notnull
{
    /// <summary>The values with the evidence for each; empty evidence means that of the entry itself.</summary>
    public ValueList<Testimony<T>> Testimonies { get; }

    /// <summary>The values, each once, in the order in which they are attested.</summary>
    public ValueList<T> Values { get; }

    /// <summary>Whether there are two values that differ.</summary>
    public bool IsContested { get; }
}
