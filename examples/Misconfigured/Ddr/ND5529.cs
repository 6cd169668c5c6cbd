namespace NetDsl.Examples.Misconfigured;

/// <summary>The password of the profile has more than 32 characters.</summary>
public static partial class ND5529
{
    public static Network Bad() => Network.Define("ND5529", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.Controller("Cellular2/4/0", modem => modem.EthChannel(0).Profile(1, "internet", p =>
            {
                p.Chap("office", "a-long-one-of-more-characters-than-32"); // expect ND5529, ND6201
            }));
        });
    });
}
