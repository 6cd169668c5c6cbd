namespace NetDsl.Examples.Misconfigured;

/// <summary>The backup profile of the modem has another user.</summary>
public static partial class ND5329
{
    public static Network Bad() => Network.Define("ND5329", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.Controller("Cellular2/4/0", modem =>
            {
                modem.EthChannel(0);
                modem.Profile(1, "internet", p => p.Chap("office", Secret.FromEnvironment("APN")));
                modem.Profile(2, "internet2", p => p.Chap("branch", Secret.FromEnvironment("APN")));
                modem.MainProfile(1, 2); // expect ND5329
            });
        });
    });
}
