namespace Negotiation.Model.Json;

/// <summary>Defines the members of one type of object, in the order in which they are written.</summary>
/// <typeparam name="T">The type of the object.</typeparam>
/// <param name="description">What the object is, for the schema.</param>
/// <param name="name">The name of the type in the schema.</param>
internal sealed class Members<T>(string description, string? name = null)
    where T : class, IOpenRecord
{
    private readonly List<Member<T>> members = [];
    private string[] alternatives = [];
    private string[] bearers = [];
    private bool isSameByMembers;
    private Member<T>? identity;
    private Func<T, ValueList<Evidence>>? evidence;

    /// <summary>A member without which the object is refused.</summary>
    public Member<T, TValue> Required<TValue>(string member, Codec<TValue> codec, Func<T, TValue> get, string description) =>
        Add(new Member<T, TValue>(member, members.Count, isRequired: true, codec, get, implied: default, description));

    /// <summary>The member that tells an object from the others of its list, and by which objects of two records are merged.</summary>
    public Member<T, TValue> Identity<TValue>(string member, Codec<TValue> codec, Func<T, TValue> get, string description)
    {
        var added = Required(member, codec, get, description);
        identity = added;
        return added;
    }

    /// <summary>Where the object is reported: the evidence of two records for the same is united.</summary>
    public Member<T, ValueList<Evidence>> Evidence(Func<T, ValueList<Evidence>> get, string description)
    {
        evidence = get;
        return List("evidence", EvidenceDefinition.Codec, get, description);
    }

    /// <summary>A member that may be absent.</summary>
    public Member<T, TValue?> Optional<TValue>(string member, Codec<TValue> codec, Func<T, TValue?> get, string description)
        where TValue : class =>
        Add(new Member<T, TValue?>(member, members.Count, isRequired: false, codec!, get, implied: null, description));

    /// <summary>A member of a value type that may be absent.</summary>
    public Member<T, TValue?> OptionalValue<TValue>(string member, Codec<TValue> codec, Func<T, TValue?> get, string description)
        where TValue : struct =>
        Add(new Member<T, TValue?>(member, members.Count, isRequired: false, new NullableCodec<TValue>(codec), get, implied: null, description));

    /// <summary>A member that is left out where it has the value that its absence implies.</summary>
    public Member<T, TValue?> Implied<TValue>(string member, Codec<TValue> codec, Func<T, TValue?> get, TValue implied, string description)
        where TValue : class =>
        Add(new Member<T, TValue?>(member, members.Count, isRequired: false, codec!, get, implied, description));

    /// <summary>A list whose absence is the same as emptiness.</summary>
    public Member<T, ValueList<TItem>> List<TItem>(string member, Codec<TItem> item, Func<T, ValueList<TItem>> get, string description) =>
        Add(new Member<T, ValueList<TItem>>(member, members.Count, isRequired: false, new ListCodec<TItem>(item), get, implied: default, description));

    /// <summary>A list that must be there and hold something.</summary>
    public Member<T, ValueList<TItem>> Some<TItem>(string member, Codec<TItem> item, Func<T, ValueList<TItem>> get, string description) =>
        Required(member, new ListCodec<TItem>(item, least: 1), get, description);

    /// <summary>A list that must be there and hold two elements or more.</summary>
    public Member<T, ValueList<TItem>> Several<TItem>(string member, Codec<TItem> item, Func<T, ValueList<TItem>> get, string description) =>
        Required(member, new ListCodec<TItem>(item, least: 2), get, description);

    /// <summary>A list whose absence is <em>not stated</em> and whose emptiness is <em>none</em>.</summary>
    public Member<T, ValueList<TItem>?> ListOrAbsent<TItem>(string member, Codec<TItem> item, Func<T, ValueList<TItem>?> get, string description) =>
        OptionalValue(member, new ListCodec<TItem>(item), get, description);

    /// <summary>The member that gives the kind.</summary>
    /// <param name="kind">The kind of these objects.</param>
    /// <param name="isRequired">Whether an object without a kind is not of this one.</param>
    public Members<T> Kind(string kind, bool isRequired = true)
    {
        members.Add(new KindMember<T>(kind, members.Count, isRequired));
        return this;
    }

    /// <summary>Says in the schema that one of several members must be there, which the type itself holds.</summary>
    public Members<T> AtLeastOneOf(params ReadOnlySpan<string> names)
    {
        alternatives = [.. names];
        return this;
    }

    /// <summary>Says that the object is about nobody without one of these members, so that none is left of it when they are not shown.</summary>
    public Members<T> Bears(params ReadOnlySpan<string> names)
    {
        bearers = [.. names];
        return this;
    }

    /// <summary>Says that the object would say something else if anything were left out of these members, so that it then goes as a whole.</summary>
    /// <remarks>To be called after they are added.</remarks>
    public Members<T> Whole(params ReadOnlySpan<string> names)
    {
        foreach (var member in names)
        {
            members.Single(added => string.Equals(added.Name, member, StringComparison.Ordinal)).IsWhole = true;
        }

        return this;
    }

    /// <summary>Says that two such objects are the same where their members are, the lists among them in whatever order.</summary>
    public Members<T> SameByMembers()
    {
        isSameByMembers = true;
        return this;
    }

    /// <summary>The definition, complete.</summary>
    /// <param name="make">Makes the object from the members that were read.</param>
    public ObjectCodec<T> Make(Func<Draft, T> make) =>
        new(name ?? typeof(T).Name, description, [.. members], alternatives, make) { IdentityMember = identity, EvidenceOf = evidence, IsSameByMembers = isSameByMembers, Bearers = bearers.Length > 0 ? bearers : alternatives };

    private Member<T, TValue> Add<TValue>(Member<T, TValue> member)
    {
        members.Add(member);
        return member;
    }
}
