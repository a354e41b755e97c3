namespace Negotiation.Model.Json;

/// <summary>Holds a value of one type; the default means that the member is absent.</summary>
/// <typeparam name="T">The type of the member.</typeparam>
internal sealed class Cell<T> : Cell
{
    private T? value;

    /// <summary>Puts the value in.</summary>
    public void Put(T given) => value = given;

    /// <summary>Takes the value out.</summary>
    public T Take()
    {
        var taken = value;
        value = default;
        return taken!;
    }

    /// <inheritdoc/>
    public override void Clear() => value = default;
}
