using System.Numerics;

namespace Negotiation.Analysis;

/// <summary>The points of a frontier, whatever whole numbers they are kept in.</summary>
internal abstract class FrontierStore
{
    public abstract int Count { get; }

    public abstract BigInteger Value(int point, int party);

    public abstract BigInteger CountOf(int point);

    public abstract BigInteger First(int point);
}
