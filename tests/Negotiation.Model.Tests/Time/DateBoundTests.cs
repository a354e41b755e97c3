using System.Globalization;
using NodaTime;
using Xunit;

namespace Negotiation.Model.Tests.Time;

public sealed class DateBoundTests
{
    [Fact]
    public void A_day_is_written_alike_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Strange();
            Assert.Equal("-0043-03-15", DateBound.On(new LocalDate(-43, 3, 15)).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Only_a_bound_on_a_day_has_a_day()
    {
        Assert.Equal(new LocalDate(2025, 5, 19), DateBound.On(new LocalDate(2025, 5, 19)).Day);
        Assert.All([DateBound.Unknown, DateBound.Open, DateBound.BeforeCalendar, DateBound.AfterCalendar], bound => Assert.Null(bound.Day));
    }

    [Fact]
    public void The_default_is_not_known() => Assert.Equal(DateBoundKind.Unknown, default(DateBound).Kind);

    private static CultureInfo Strange()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "minus ";
        culture.DateTimeFormat.ShortDatePattern = "dd.MM.yy";
        return culture;
    }
}
