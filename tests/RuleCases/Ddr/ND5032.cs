namespace NetDsl.Examples.Misconfigured;

public static partial class ND5032
{
    public static Network Good() => Network.Define("ND5032", net =>
    {
        net.DialerBranch(route: false, dial: dial =>
        {
            dial.Route("20.1.1.2", "8810052", broadcast: true, configure: route => route.Through("Serial2/3/0:15"));
        });
    });

    public static Network Bad_no_dialer() => Network.Define("ND5032", net =>
    {
        net.Branch(route: false, dial: dial =>
        {
            dial.Route("20.1.1.2", "8810052", broadcast: true, configure: route => route.Through("Bri2/4/0")); // expect ND5032
        });
    });

    public static Network Unknown(InterfaceName name) => Network.Define("ND5032", net =>
    {
        net.DialerBranch(route: false, dial: dial =>
        {
            dial.Route("20.1.1.2", "8810052", broadcast: true, configure: route => route.Through(name));
        });
    });
}
