namespace NetDsl.Examples.Misconfigured;

public static partial class ND5529
{
    public static Network Good() => Network.Define("ND5529", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.Controller("Cellular2/4/0", modem => modem.EthChannel(0).Profile(1, "internet", p =>
            {
                p.Chap("office", "a-long-one-of-32-characters-only"); // expect ND6201
            }));
        });
    });

    public static Network Good_from_elsewhere() => Network.Define("ND5529", net =>
    {
        net.H3cRouter("Office", r => r.Controller("Cellular2/4/0", modem => modem.Profile(1, "internet", p => p.Pap("office", Secret.FromEnvironment("APN")))));
    });

    public static Network Unknown(Secret password) => Network.Define("ND5529", net =>
    {
        net.H3cRouter("Office", r => r.Controller("Cellular2/4/0", modem => modem.Profile(1, "internet", p => p.Chap("office", password))));
    });
}
