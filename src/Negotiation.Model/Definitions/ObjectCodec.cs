using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Negotiation.Model.Json;

/// <summary>An object whose members are defined once.</summary>
/// <typeparam name="T">The type of the object.</typeparam>
internal sealed partial class ObjectCodec<T> : Codec<T>
    where T : class, IOpenRecord
{
    private readonly Member<T>[] members;
    private readonly ulong[] keys;
    private readonly string[] names;
    private readonly Func<Draft, T> make;
    private readonly Func<Draft> newDraft;
    private readonly ulong required;
    private readonly int type = CodecNumbers.Next();
    private readonly string description;
    private readonly string[] alternatives;

    /// <summary>The object of which the text says nothing, where it may be so: one for all, for a text of two bytes should not cost a hundred.</summary>
    private T? empty;

    /// <summary>An object of given members.</summary>
    public ObjectCodec(string name, string description, ReadOnlySpan<Member<T>> members, string[] alternatives, Func<Draft, T> make)
    {
        Name = name;
        this.description = description;
        this.alternatives = alternatives;
        this.members = members.ToArray();
        names = [.. this.members.Select(member => member.Name)];
        keys = [.. this.members.Select(member => TextKey.Of(member.Utf8Name))];
        this.make = make;
        newDraft = () => new Draft([.. this.members.Select(member => member.NewCell())]);
        foreach (var member in members)
        {
            required |= member.IsRequired ? 1ul << member.Index : 0;
        }
    }

    /// <summary>The name of the type in the schema.</summary>
    public string Name { get; }

    /// <summary>Makes an object of what could be read, though members are missing that it needs; <c>null</c> where that makes no sense.</summary>
    public Func<Draft, T>? Rescue { get; set; }

    /// <summary>The members in their fixed order.</summary>
    public IReadOnlyList<Member<T>> Members => members;

    /// <inheritdoc/>
    public override bool Read(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out T value)
    {
        value = null;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            WrongType.Report(ref reader, context, $"an object ({Name})");
            return false;
        }

        context.Count(in reader);
        var start = reader.TokenStartIndex;
        var draft = context.RentDraft(type, newDraft);
        var good = ReadMembers(ref reader, context, draft);
        if (draft.Missing(required) is var missing and not 0)
        {
            ReportMissing(context, missing, start);
            good = false;
        }

        if (good)
        {
            try
            {
                value = draft.IsEmpty ? Empty(draft) : make(draft);
            }
            catch (DomainRuleException broken)
            {
                context.Report(broken.Rule, broken.Fault, start);
                good = false;
            }
        }

        else if (Rescue is { } rescue && context.Losses is not null)
        {
            value = rescue(draft);
            good = true;
        }

        draft.Clear(taken: good);
        context.ReturnDraft(draft);
        return good;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value)
    {
        writer.WriteStartObject();
        foreach (var member in members)
        {
            member.Write(writer, value);
        }

        if (value.Unknown.Count > 0)
        {
            RefuseKnown(value.Unknown);
            RawText.Write(writer, value.Unknown);
        }

        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public override Shape Shape => new Shape.Object(
        typeof(T),
        members.OfType<KindMember<T>>().FirstOrDefault() is { IsRequired: true } kind ? kind.Kind : null,
        new(() => members.Where(member => member is not KindMember<T>).ToDictionary(member => member.Name, member => member.Shape, StringComparer.Ordinal)));

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions) => definitions.Refer(Name, () =>
    {
        var properties = new JsonObject();
        foreach (var member in members)
        {
            properties[member.Name] = member.Schema(definitions);
        }

        var schema = new JsonObject { ["type"] = "object", ["description"] = description, ["properties"] = properties };
        if (required != 0)
        {
            schema["required"] = new JsonArray([.. members.Where(member => member.IsRequired).Select(member => JsonValue.Create(member.Name))]);
        }

        if (alternatives.Length > 0)
        {
            schema["anyOf"] = new JsonArray([.. alternatives.Select(name => new JsonObject { ["required"] = new JsonArray(name) })]);
        }

        return schema;
    });

    /// <inheritdoc/>
    public override void Walk(T value, RecordWalker walker)
    {
        walker.Visit(value);
        foreach (var member in members)
        {
            member.Walk(value, walker);
        }

        walker.Leave(value);
    }

    /// <summary>Not inlined, so that the objects that say something do not pay for it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private T Empty(Draft draft) => empty ??= make(draft);

    /// <summary>Unknown members moved by hand from another type may be known to this one, and would be written twice.</summary>
    private void RefuseKnown(UnknownMembers unknown)
    {
        var pack = unknown.Pack;
        for (var at = MemberPack.Start; at < pack.Length;)
        {
            var name = MemberPack.Part(pack, ref at);
            MemberPack.Part(pack, ref at);
            if (IsKnown(name))
            {
                throw new DomainRuleException(
                    RuleBook.DuplicateMember, $"'{Encoding.UTF8.GetString(name)}' is a member of {Name}, and stands among its unknown ones: leave it out there.");
            }
        }
    }

    private bool IsKnown(ReadOnlySpan<byte> utf8Name)
    {
        foreach (var member in members)
        {
            if (utf8Name.SequenceEqual(member.Utf8Name))
            {
                return true;
            }
        }

        return false;
    }

    private bool ReadMembers(ref Utf8JsonReader reader, ReadContext context, Draft draft)
    {
        var good = true;
        var expected = 0;
        var path = context.Path;
        path.EnterObject(names);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var place = Find(ref reader, expected);
            path.At(place);
            if (place < 0)
            {
                good &= KeepUnknown(ref reader, context, draft) || context.Loses(isElement: false);
                continue;
            }

            expected = place + 1;
            if (draft.Mark(place))
            {
                reader.Read();
                good &= members[place].Read(ref reader, context, draft) || (!members[place].IsRequired && context.Loses(isElement: false));
            }
            else
            {
                context.Report(RuleBook.DuplicateMember, $"the member '{names[place]}' occurs twice: keep one.", ref reader);
                reader.Read();
                Skip.Value(ref reader);
                good &= context.Loses(isElement: false);
            }
        }

        path.Leave();
        return good;
    }

    /// <summary>The place of the member that the reader stands on, -1 when it is not known; in the fixed order the first look finds it.</summary>
    private int Find(ref Utf8JsonReader reader, int expected)
    {
        if (reader.ValueIsEscaped || reader.HasValueSequence)
        {
            return FindUnescaped(ref reader);
        }

        var name = reader.ValueSpan;
        var key = TextKey.Of(name);
        var place = expected;
        for (var step = 0; step < keys.Length; step++)
        {
            place = place < keys.Length ? place : 0;
            if (keys[place] == key && TextKey.AreSame(name, members[place].Utf8Name))
            {
                return place;
            }

            place++;
        }

        return -1;
    }

    private int FindUnescaped(ref Utf8JsonReader reader)
    {
        foreach (var member in members)
        {
            if (TokenText.Is(ref reader, member.Utf8Name))
            {
                return member.Index;
            }
        }

        return -1;
    }

    private bool KeepUnknown(ref Utf8JsonReader reader, ReadContext context, Draft draft)
    {
        var unknown = draft.LastUnknown is { } last && last.IsNamedBy(ref reader) ? last : Unknown(ref reader, context, draft);
        if (unknown is null)
        {
            reader.Read();
            Skip.Value(ref reader);
            return false;
        }

        context.Path.Enter(unknown.Name);
        var place = reader.TokenStartIndex;
        reader.Read();
        var good = context.Raw.TryGather(ref reader, context);
        if (good && !draft.Keep(unknown.Name, context.Raw.Utf8))
        {
            context.Report(RuleBook.DuplicateMember, $"the member '{unknown.Name.Excerpt()}' occurs twice: keep one.", place);
            good = false;
        }
        else if (good)
        {
            unknown.Report(context, place);
        }

        context.Path.Leave();
        return good;
    }

    /// <summary>What is to be said of the name on which the reader stands; <c>null</c> when it is no text.</summary>
    private UnknownName? Unknown(ref Utf8JsonReader reader, ReadContext context, Draft draft)
    {
        if (!StringCodec.TryGet(ref reader, context, out var name))
        {
            return null;
        }

        var unknown = UnknownName.OfMember(
            Name, name, names, $"the member '{name.Excerpt()}' of {Name} is not known to this version");
        draft.LastUnknown = unknown.IsShort ? unknown : null;
        return unknown;
    }

    private void ReportMissing(ReadContext context, ulong missing, long place)
    {
        foreach (var member in members)
        {
            if ((missing >> member.Index & 1) != 0)
            {
                context.Report(RuleBook.MissingMember, $"{Name} lacks the required member '{member.Name}': add it.", place);
            }
        }
    }
}
