using Negotiation.Model.Json;

namespace Negotiation.Model.Tests.Json;

/// <summary>A number is kept digit by digit, or refused.</summary>
public sealed class NumberJsonTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("0.0")]
    [InlineData("1.50")]
    [InlineData("19400")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("7.9228162514264337593543950335")]
    [InlineData("79228162514264337593543950335")]
    public void A_number_that_a_decimal_holds_is_written_as_it_was_read(string number) =>
        Assert.Equal(number, DomainJson.Write(typeof(Quantity), DomainJson.Read(typeof(Quantity), number)));

    [Theory]
    [InlineData("-1")]
    [InlineData("-0")]
    [InlineData("1e3")]
    [InlineData("1E400")]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("1.00000000000000000000000000000")]
    [InlineData("7.9228162514264337593543950336")]
    [InlineData("79228162514264337593543950336")]
    public void A_number_that_would_lose_a_digit_is_refused(string number)
    {
        var refused = Assert.Throws<NegotiationJsonException>(() => DomainJson.Read(typeof(Quantity), number));

        Assert.Equal(RuleBook.NumberOutOfRange, Assert.Single(refused.Diagnostics).Rule);
    }
}
