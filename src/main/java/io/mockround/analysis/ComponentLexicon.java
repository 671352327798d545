package io.mockround.analysis;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Parts that systems are built of, as they are named in interviews: products, and kinds of parts that say more than "server", "database" or
 * "queue". Recognisers write the same name in several ways.
 */
final class ComponentLexicon {

    /**
     * @param name as decks write it
     * @param shown as a sentence writes it
     * @param spellings longest first; each in the singular, an s may follow
     */
    record Component(String name, String shown, List<String> spellings) {

        Component {
            spellings = List.copyOf(spellings);
        }
    }

    static final List<Component> KNOWN = Stream.of(
                    "Kafka|kafka|kaf ka",
                    "RabbitMQ|rabbit mq|rabbitmq|rabbit m q",
                    "ActiveMQ|active mq|activemq",
                    "Pulsar|apache pulsar|pulsar",
                    "NATS|nats jetstream|nats",
                    "Kinesis|kinesis",
                    "SQS|sqs|s q s",
                    "SNS|sns|s n s",
                    "Celery|celery",
                    "Redis|redis|reddis",
                    "Memcached|memcached|memcache|mem cached",
                    "Cassandra|cassandra",
                    "ScyllaDB|scylla db|scylla",
                    "DynamoDB|dynamo db|dynamodb|dynamo",
                    "MongoDB|mongo db|mongodb|mongo",
                    "CouchDB|couch db|couchdb",
                    "HBase|h base|hbase",
                    "Bigtable|big table|bigtable",
                    "Spanner|spanner",
                    "CockroachDB|cockroach db|cockroachdb|cockroach",
                    "PostgreSQL|postgres q l|postgresql|post gres|postgres",
                    "MySQL|my sequel|my sql|mysql",
                    "SQLite|sq lite|sqlite",
                    "Oracle|oracle database|oracle db",
                    "ClickHouse|click house|clickhouse",
                    "Snowflake|snowflake warehouse",
                    "BigQuery|big query|bigquery",
                    "Elasticsearch|elastic search|elasticsearch|open search|opensearch|elastic",
                    "Solr|solr",
                    "Neo4j|neo four j|neo4j",
                    "InfluxDB|influx db|influxdb|influx",
                    "TimescaleDB|timescale db|timescale",
                    "etcd|etcd|et cd",
                    "ZooKeeper|zoo keeper|zookeeper",
                    "Consul|consul",
                    "Spark|apache spark|spark streaming|spark",
                    "Flink|apache flink|flink",
                    "Storm|apache storm",
                    "Hadoop|hadoop|map reduce|mapreduce",
                    "Airflow|air flow|airflow",
                    "Kubernetes|kubernetes|k eight s|k8s",
                    "Docker|docker",
                    "Nomad|nomad",
                    "Istio|istio",
                    "service mesh|service mesh",
                    "nginx|engine x|nginx",
                    "HAProxy|h a proxy|haproxy|ha proxy",
                    "Envoy|envoy",
                    "Kong|kong gateway",
                    "load balancer|load balancer",
                    "reverse proxy|reverse proxy",
                    "API gateway|api gateway",
                    "CDN|content delivery network|cdn|c d n|cloudfront|cloud front|akamai|fastly",
                    "S3|s three|s3|object storage|object store|blob storage|blob store",
                    "Lambda|lambda function|lambdas|aws lambda",
                    "Prometheus|prometheus",
                    "Grafana|grafana",
                    "Vault|hashicorp vault",
                    "message queue|message queue|message broker",
                    "event bus|event bus|event stream",
                    "dead letter queue|dead letter queue",
                    "stream processing|stream processor|stream processing",
                    "event sourcing|event sourcing|event store",
                    "data lake|data lake",
                    "data warehouse|data warehouse",
                    "read replica|read replica",
                    "search index|search index|full text index|inverted index",
                    "bloom filter|bloom filter",
                    "web sockets|web socket|websocket",
                    "GraphQL|graph ql|graphql|graph q l",
                    "gRPC|grpc|g r p c",
                    "machine learning|machine learning model|ml model",
                    "blockchain|block chain|blockchain",
                    "multi region|multi region|multiple regions|active active")
            .map(ComponentLexicon::read)
            .toList();

    private ComponentLexicon() {}

    private static Component read(String line) {
        List<String> parts = List.of(line.split("\\|"));
        String shown = parts.get(0);
        return new Component(shown.toLowerCase(Locale.ROOT), shown, parts.subList(1, parts.size()));
    }
}
