using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5329
{
    public static Network Bad_no_profile() => Network.Define("ND5329", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.Controller("Cellular2/4/0", modem =>
            {
                modem.EthChannel(0);
                modem.Profile(1, "internet");
                modem.MainProfile(1, 2); // expect ND5329
            });
        });
    });

    public static Network Good() => Network.Define("ND5329", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.Controller("Cellular2/4/0", modem =>
            {
                modem.EthChannel(0);
                modem.Profile(1, "internet", p => p.Chap("office", Secret.FromEnvironment("APN")));
                modem.Profile(2, "internet2", p => p.Chap("office", Secret.FromEnvironment("APN")));
                modem.MainProfile(1, 2);
            });
        });
    });

    public static Network Unknown(CellularProfileNumber backup, CellularUserName user) => Network.Define("ND5329", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.Controller("Cellular2/4/0", modem => modem.EthChannel(0).Profile(1, "internet", p => p.Chap("office")).Profile(2, "internet2", p => p.Chap(user)).MainProfile(1, 2));
            r.Controller("Cellular2/4/1", modem => modem.EthChannel(0).Profile(1, "internet").MainProfile(1, backup));
        });
    });
}
