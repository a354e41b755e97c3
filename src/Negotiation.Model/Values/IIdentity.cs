namespace Negotiation.Model;

/// <summary>An id of an entry of any type.</summary>
internal interface IIdentity
{
    /// <summary>The section in which the entry stands.</summary>
    public Section Section { get; }

    /// <summary>The name of the entry in any section.</summary>
    public Reference Reference { get; }

    /// <summary>Another id of an entry of the same type, from its text.</summary>
    /// <exception cref="DomainRuleException">NEG2004: the text is no id.</exception>
    public object Read(string text);
}
