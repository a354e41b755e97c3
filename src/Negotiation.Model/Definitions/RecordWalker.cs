namespace Negotiation.Model.Json;

/// <summary>Is led through a whole record by the definitions of its types, and so misses no member.</summary>
internal abstract class RecordWalker
{
    /// <summary>Where the walk is.</summary>
    public JsonPath Path { get; } = new();

    /// <summary>Arrives at an object.</summary>
    public virtual void Visit(object value)
    {
    }

    /// <summary>Leaves an object, after all that it is made of.</summary>
    public virtual void Leave(object value)
    {
    }

    /// <summary>Meets an id or a reference; an entry's own id is met too, at its member <c>id</c>.</summary>
    public virtual void Refer(Reference reference)
    {
    }

    /// <summary>Meets an id; whoever does not need the reference is spared its text.</summary>
    public virtual void Refer(Section section, string id) => Refer(Reference.To(section, id));
}
