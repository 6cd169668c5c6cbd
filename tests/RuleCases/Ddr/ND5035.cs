namespace NetDsl.Examples.Misconfigured;

public static partial class ND5035
{
    public static Network Fixed() => Network.Define("ND5035", net =>
    {
        net.Branch(route: false, dial: dial =>
        {
            dial.Route("20.1.1.2", "8810052", broadcast: true);
        });
    });

    public static Network Bad_called_end() => Network.Define("ND5035", net =>
    {
        net.Center(route: false, dial: dial =>
        {
            dial.Route("20.1.1.1"); // expect ND5035
        });
    });

    public static Network Good_static_routes() => Network.Define("ND5035", net =>
    {
        net.Branch(route: false, routing: false, configure: branch =>
        {
            branch.StaticRoute("40.0.0.0/8", (InterfaceName)"Serial2/1/0");
            branch.StaticRoute("40.0.0.0/8", "20.1.1.2", preference: 100);
        }, dial: dial =>
        {
            dial.Route("20.1.1.2", "8810052");
        });
    });

    public static Network Unknown(Input<bool> broadcast) => Network.Define("ND5035", net =>
    {
        net.Branch(route: false, dial: dial =>
        {
            dial.Route("20.1.1.2", "8810052", broadcast);
        });
    });
}
